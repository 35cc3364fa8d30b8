package org.lectern.fuzz;

import java.io.ByteArrayOutputStream;

/**
 * Text as it stands in an address; a lone half of a pair stays one, as no honest encoder writes it.
 */
final class Encoded {
  private static final String PLAIN = "-._~";

  private Encoded() {}

  static String of(String text) {
    var encoded = new StringBuilder();
    for (byte each : bytes(text)) {
      var letter = (char) (each & 0xff);
      if (letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0)) {
        encoded.append(letter);
      } else {
        encoded.append("%%%02X".formatted((int) letter));
      }
    }
    return encoded.toString();
  }

  private static byte[] bytes(String text) {
    var bytes = new ByteArrayOutputStream();
    text.codePoints().forEach(point -> write(bytes, point));
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, int point) {
    if (point < 0x80) {
      bytes.write(point);
    } else if (point < 0x800) {
      bytes.write(0xc0 | point >> 6);
      bytes.write(0x80 | point & 0x3f);
    } else if (point < 0x10000) {
      bytes.write(0xe0 | point >> 12);
      bytes.write(0x80 | point >> 6 & 0x3f);
      bytes.write(0x80 | point & 0x3f);
    } else {
      bytes.writeBytes(Character.toString(point).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
