package org.lectern.seal;

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
 * Makes seals, each with a key of its own, derived from the one that signs tokens and that all
 * instances share, so that there is no other secret to keep.
 */
@Singleton
public class SealKeys {
  private static final String ALGORITHM = "HmacSHA256";

  private final Key root;

  SealKeys(@ConfigProperty(name = "lectern.keys-dir") String keys) throws IOException {
    var pem = Files.readString(Path.of(keys, "private.pem"));
    this.root = secret(Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", "")));
  }

  /** What is sealed for one purpose is not valid for another. */
  public Seal of(String purpose) {
    return new Seal(secret(sign(root, purpose.getBytes(UTF_8))));
  }

  private static Key secret(byte[] bytes) {
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  static byte[] sign(Key key, byte[] text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
