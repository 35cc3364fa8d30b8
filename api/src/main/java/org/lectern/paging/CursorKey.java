package org.lectern.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs cursors, derived from the one that signs tokens and that all instances share,
 * so that there is no other secret to keep.
 */
@Singleton
class CursorKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "lectern cursors";

  private final Key key;

  CursorKey(@ConfigProperty(name = "lectern.keys-dir") String keys) throws IOException {
    var pem = Files.readString(Path.of(keys, "private.pem"));
    var secret = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
    this.key = secret(sign(secret(secret), PURPOSE.getBytes(UTF_8)));
  }

  byte[] sign(byte[] text) {
    return sign(key, text);
  }

  private static Key secret(byte[] bytes) {
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  private static byte[] sign(Key key, byte[] text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
