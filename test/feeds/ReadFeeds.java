import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates feeds against the schemas of GEXF and GraphML, opens them with JGraphT, and prints what they hold, one line a thing:
 *   error  file  line    message
 *   node   file  id      label
 *   link   file  source  target  weight  label
 * Arguments: files, whose ends tell the format. What is not valid is not opened.
 */
class ReadFeeds {
  /** In UTF-8, whatever the machine speaks. */
  private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final Map<String, String> SCHEMAS = Map.of("gexf", "gexf.xsd", "graphml", "graphml.xsd");

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      var path = Path.of(file);
      var name = path.getFileName().toString();
      var format = name.substring(name.lastIndexOf('.') + 1);
      var errors = SCHEMAS.containsKey(format) ? validate(path, SCHEMAS.get(format)) : List.<SAXParseException>of();
      for (var error : errors) print("error", name, error.getLineNumber(), error.getMessage());
      if (errors.isEmpty()) read(path, name, format);
    }
  }

  /** Every fault that the schema finds. The schemas come out of JGraphT's jar, and so does what they import: nothing is fetched. */
  private static List<SAXParseException> validate(Path path, String schema) throws Exception {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    var load = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
      var input = load.createLSInput();
      input.setByteStream(inJar(systemId));
      return input;
    });
    var validator = factory.newSchema(new StreamSource(inJar(schema))).newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    var errors = new ArrayList<SAXParseException>();
    validator.setErrorHandler(new ErrorHandler() {
      public void warning(SAXParseException error) {
        errors.add(error);
      }

      public void error(SAXParseException error) {
        errors.add(error);
      }

      public void fatalError(SAXParseException error) throws SAXException {
        errors.add(error);
        throw error;
      }
    });
    try {
      validator.validate(new StreamSource(path.toFile()));
    } catch (SAXParseException error) {
      // Not well-formed: it is in the list, and nothing more can be said.
    }
    return errors;
  }

  private static InputStream inJar(String schema) {
    return Objects.requireNonNull(SimpleGEXFImporter.class.getResourceAsStream("/" + schema), schema + " is not in the jar");
  }

  @SuppressWarnings("unchecked")
  private static void read(Path path, String name, String format) throws IOException {
    var labels = new HashMap<Object, String>();
    var weights = new HashMap<Object, String>();
    var importer = importer(format);
    importer.addVertexAttributeConsumer((of, value) -> {
      if (of.getSecond().equals("label")) labels.put(of.getFirst(), value.getValue());
    });
    importer.addEdgeAttributeConsumer((of, value) -> {
      if (of.getSecond().equals("label")) labels.put(of.getFirst(), value.getValue());
      if (of.getSecond().equals("weight")) weights.put(of.getFirst(), value.getValue());
    });
    var text = Files.readString(path);
    var graph = emptyGraph(text.contains("edgedefault=\"directed\""));
    ((GraphImporter<String, DefaultWeightedEdge>) importer).importGraph(graph, new StringReader(text));
    for (var node : graph.vertexSet()) print("node", name, node, labels.get(node));
    for (var link : graph.edgeSet()) {
      print("link", name, graph.getEdgeSource(link), graph.getEdgeTarget(link), weights.get(link), labels.get(link));
    }
  }

  private static BaseEventDrivenImporter<String, DefaultWeightedEdge> importer(String format) throws IOException {
    switch (format) {
      case "gexf":
        var gexf = new SimpleGEXFImporter<String, DefaultWeightedEdge>();
        gexf.setVertexFactory(id -> id);
        return gexf;
      case "graphml":
        var graphml = new SimpleGraphMLImporter<String, DefaultWeightedEdge>();
        graphml.setVertexFactory(id -> id);
        return graphml;
      case "dot":
        var dot = new DOTImporter<String, DefaultWeightedEdge>();
        dot.setVertexFactory(id -> id);
        return dot;
      default:
        throw new IOException("There is no reader for " + format + ".");
    }
  }

  private static Graph<String, DefaultWeightedEdge> emptyGraph(boolean directed) {
    var type = directed
        ? GraphTypeBuilder.<String, DefaultWeightedEdge>directed()
        : GraphTypeBuilder.<String, DefaultWeightedEdge>undirected();
    return type.allowingMultipleEdges(true).allowingSelfLoops(true).weighted(true)
        .vertexSupplier(SupplierUtil.createStringSupplier())
        .edgeSupplier(SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER)
        .buildGraph();
  }

  private static void print(Object... values) {
    var shown = new ArrayList<String>();
    for (var value : values) shown.add(String.valueOf(value).replaceAll("\\s+", " "));
    OUT.println(String.join("\t", shown));
  }
}
