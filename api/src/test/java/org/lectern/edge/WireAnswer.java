package org.lectern.edge;

import io.restassured.path.json.JsonPath;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What came back on a connection: status, headers by name, body by its length. */
public record WireAnswer(int status, Map<String, String> headers, String body) {

  static WireAnswer read(InputStream in) throws IOException {
    var status = Integer.parseInt(line(in).split(" ")[1]);
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      var parts = line.split(": *", 2);
      headers.merge(parts[0], parts[1], (one, other) -> one + ", " + other);
    }
    var length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
    return new WireAnswer(
        status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  public String code() {
    return JsonPath.from(body).getString("code");
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) throw new EOFException("the connection ended after “" + line + "”");
      if (next != '\r') line.append((char) next);
    }
    return line.toString();
  }
}
