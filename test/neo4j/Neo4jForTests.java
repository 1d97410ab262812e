import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j with Bolt on 127.0.0.1 until standard input closes. Arguments: data folder, port, whether it wants a password. */
class Neo4jForTests {
  public static void main(String[] arguments) throws Exception {
    var server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
        .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(arguments[2]))
        .build();
    System.out.println(server.database("neo4j").isAvailable(600_000) ? "READY" : "NOT AVAILABLE");
    while (System.in.read() != -1) {}
    // Whoever started this is gone without a stop: nobody else removes the data.
    try (var files = Files.walk(Path.of(arguments[0]))) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    Runtime.getRuntime().halt(0);
  }
}
