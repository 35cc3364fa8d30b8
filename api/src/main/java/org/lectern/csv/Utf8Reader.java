package org.lectern.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.lectern.csv.CsvFault.Code;
import org.lectern.sentence.Sentence;

/**
 * The characters of a UTF-8 stream without its BOM. The first byte that is not text is a {@link
 * NotTextException}, once all characters before it have been read.
 */
final class Utf8Reader extends Reader {
  private static final int ZIP = 0x504B0304; // xlsx and ods are ZIP files
  private static final int PDF = 0x25504446;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private long offsetOfBuffer;
  private int firstNul = -1;
  private boolean atEnd;
  private boolean begun;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (!begun) begin();
    var out = CharBuffer.wrap(chars, offset, length);
    while (out.position() == 0) {
      var result = decoder.decode(bytes, out, atEnd);
      if (out.position() > 0) break;
      if (result.isError()) throw notText(Code.NOT_UTF_8, bytes.position());
      if (firstNul >= 0) throw notText(Code.NOT_TEXT, firstNul);
      if (atEnd) return -1;
      if (result.isOverflow()) throw new IllegalArgumentException("room for a pair is needed");
      fill();
    }
    return out.position();
  }

  private void begin() throws IOException {
    begun = true;
    while (!atEnd && firstNul < 0 && bytes.remaining() < 4) fill();
    if (bytes.remaining() >= 4 && (bytes.getInt(0) == ZIP || bytes.getInt(0) == PDF)) {
      throw CsvFault.ofFile(Code.NOT_TEXT, "").refusal();
    }
    var hasBom = bytes.remaining() >= 3 && (bytes.getShort(0) & 0xFFFF) == 0xEFBB;
    if (hasBom && (bytes.get(2) & 0xFF) == 0xBF) bytes.position(3);
  }

  /** Reads more bytes after those not decoded yet, which are at most the start of one character. */
  private void fill() throws IOException {
    offsetOfBuffer += bytes.position();
    bytes.compact();
    var begin = bytes.position();
    var count = in.read(bytes.array(), begin, bytes.remaining());
    atEnd = count < 0;
    bytes.position(begin + Math.max(count, 0)).flip();
    if (offsetOfBuffer + bytes.limit() > CsvReader.MOST_BYTES) {
      throw CsvFault.ofFile(Code.FILE_TOO_LARGE, "").refusal();
    }
    stopBeforeNul(begin);
  }

  /**
   * A NUL is never decoded: a file that has one is a sheet, a picture, or text of two bytes each.
   */
  private void stopBeforeNul(int from) {
    for (int at = from; at < bytes.limit(); at++) {
      if (bytes.get(at) != 0) continue;
      firstNul = at;
      bytes.limit(at);
    }
  }

  private NotTextException notText(Code code, int at) {
    var value = bytes.array()[at] & 0xFF;
    return new NotTextException(
        code, Sentence.of("byte-at", "0x%02X".formatted(value), offsetOfBuffer + at));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
