/** What may be loaded. */
export const PATHS_HELP = "files, or folders whose files are taken with those of their subfolders";

export const EXAMPLES_HELP = `
Examples
  gazette-graph                        serve the sample, ready to look at in a browser
  gazette-graph gazettes/              load the gazettes of a folder, then serve them
  gazette-graph load 2019.txt 2020/    put them into the graph and say what was found
  gazette-graph load --residue 2019.txt
                                       ... and list each line that was not understood
  gazette-graph extract 2019.txt | jq 'select(.family == "appointment")'
                                       look at facts without a graph
  gazette-graph ask                    list the questions it answers
  gazette-graph ask career --official 某某
                                       answer one of them
  gazette-graph export neighbourhood 市水务局 --depth 2 --format gexf --output drawing.gexf
                                       draw what surrounds a thing in Gephi, yEd, Cytoscape
  gazette-graph export graph --format csv --output everything/
                                       the whole graph for Neo4j's offline importer
  Through npm: npm start -- gazettes/  (npm start alone serves the sample)
`;

export const ENVIRONMENT_HELP = `
Environment (.env.example explains each; a file .env in the working folder is read)
  HOST, PORT                           where to listen: 127.0.0.1 and 4000
  DATA_DIR                             folder of the embedded graph: ./data
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                                       a Neo4j instead of the embedded graph
  CORS_ORIGINS                         pages elsewhere that may call the API: none
  MAX_PAGE, MAX_DEPTH, MAX_COST, QUERY_TIMEOUT_MS, RATE_LIMIT, TRUST_PROXY
                                       what one request, and one address, may ask for
  LOG_LEVEL                            fatal, error, warn, info, debug, trace or silent: info
`;
