package org.lectern.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** Files of the kinds that tests send, as small as their kind allows. */
public final class Samples {
  public static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
  public static final byte[] PDF = bytes("%PDF-1.7\n%%EOF\n");
  public static final byte[] HTML = bytes("<!doctype html><script>alert(1)</script>");
  public static final byte[] SVG =
      bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
  public static final byte[] TEXT = "Un été à la plage.\n".getBytes(UTF_8);

  private Samples() {}

  public static byte[] bytes(String characters) {
    return characters.getBytes(ISO_8859_1);
  }

  /** A picture that goes on with whatever comes, the same for the same length. */
  public static byte[] png(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    System.arraycopy(PNG, 0, bytes, 0, PNG.length);
    return bytes;
  }
}
