package org.lectern.edge;

import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Request paths: visible ASCII, and percent-encoded UTF-8. */
public final class Addresses {
  private Addresses() {}

  /**
   * Makes the HTTP server leave the validation of paths to the router, which can say what is wrong;
   * must run before the first server starts.
   */
  public static void judgeHere() {
    System.setProperty("vertx.disableURIValidation", "true");
  }

  /** The path as it is routed, or as it was sent if it cannot be read. */
  public static String pathOf(RoutingContext context) {
    return isReadable(context.request().uri())
        ? context.normalizedPath()
        : context.request().path();
  }

  static boolean isReadable(String address) {
    for (int i = 0; i < address.length(); i++) {
      var sign = address.charAt(i);
      if (sign <= ' ' || sign >= 0x7F) return false;
    }
    return address.indexOf('%') < 0 || isEncoded(address);
  }

  private static boolean isEncoded(String address) {
    var bytes = new ByteArrayOutputStream(address.length());
    for (int i = 0; i < address.length(); i++) {
      var sign = address.charAt(i);
      if (sign != '%') {
        bytes.write(sign);
        continue;
      }
      if (i + 2 >= address.length()) return false;
      var high = Character.digit(address.charAt(++i), 16);
      var low = Character.digit(address.charAt(++i), 16);
      if (high < 0 || low < 0) return false;
      bytes.write(high << 4 | low);
    }
    return isUtf8(bytes.toByteArray());
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException otherwise) {
      return false;
    }
  }
}
