package org.lectern.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.Key;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * Bytes with their signature as one opaque text (Base64url). They can be read by anybody who tries,
 * and changed by nobody.
 */
public final class Seal {
  private static final int SIGNATURE_LENGTH = 32;

  private final Key key;

  Seal(Key key) {
    this.key = key;
  }

  public String close(byte[] content) {
    return close(content, new byte[0]);
  }

  /** Valid only beside {@code context}, which is not in it. */
  public String close(byte[] content, byte[] context) {
    return text(
        ByteBuffer.allocate(SIGNATURE_LENGTH + content.length)
            .put(signature(content, context))
            .put(content)
            .array());
  }

  public Optional<byte[]> open(String text) {
    return open(text, new byte[0]);
  }

  /** Empty if it was not closed here, or beside something else. */
  public Optional<byte[]> open(String text, byte[] context) {
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      var content = new byte[bytes.length - SIGNATURE_LENGTH];
      var signature = new byte[SIGNATURE_LENGTH];
      ByteBuffer.wrap(bytes).get(signature).get(content);
      var isOurs = MessageDigest.isEqual(signature, signature(content, context));
      return isOurs && text(bytes).equals(text) ? Optional.of(content) : Optional.empty();
    } catch (IllegalArgumentException | NegativeArraySizeException unreadable) {
      return Optional.empty();
    }
  }

  /** The content as text, since what follows it must not be taken for a part of it. */
  private byte[] signature(byte[] content, byte[] context) {
    var named = text(content).getBytes(US_ASCII);
    return SealKeys.sign(
        key,
        ByteBuffer.allocate(context.length + 1 + named.length)
            .put(named)
            .put((byte) ' ')
            .put(context)
            .array());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
