package org.lectern.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lectern.matrix.Operations.Operation;

/**
 * One request as it is sent, but for who sends it.
 *
 * @param body null where there is none
 */
record Call(
    Operation operation,
    Caller caller,
    Kind kind,
    String address,
    Map<String, String> headers,
    byte[] body) {
  private static final int SHOWN = 1_500;

  /** A line for a shell that sends it again; the token is whoever's who asks. */
  String asCurl(String server) {
    var line = new StringBuilder("curl -i -X ").append(operation.method());
    if (caller != Caller.NOBODY && !headers.containsKey("Authorization")) {
      line.append(" -H \"Authorization: Bearer $").append(caller).append('"');
    }
    headers.forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
    if (body != null) line.append(" --data-binary ").append(quoted(shown()));
    return line.append(' ').append(quoted(server + address)).toString();
  }

  private String shown() {
    var text = new String(body, StandardCharsets.ISO_8859_1);
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN) + "… (%d bytes)".formatted(body.length);
  }

  /** In the shell's own quotes where every sign is plain, else in those that know escapes. */
  private static String quoted(String text) {
    if (text.matches("[ -&(-~]*")) return "'" + text + "'";
    var escaped = new StringBuilder("$'");
    for (char letter : text.toCharArray()) {
      if (letter == '\'' || letter == '\\') escaped.append('\\').append(letter);
      else if (letter >= ' ' && letter < 0x7f) escaped.append(letter);
      else escaped.append(letter > 0xff ? letter : "\\x%02x".formatted((int) letter));
    }
    return escaped.append('\'').toString();
  }
}
