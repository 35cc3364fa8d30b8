package org.lectern.boot;

import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/** Proves that two keys belong together, by signing something with the one for the other. */
final class KeyPairProof {
  private static final byte[] SOMETHING = "Lectern".getBytes();

  private KeyPairProof() {}

  /** Read in the same way as when tokens are signed and verified. */
  static void require(Path privateKey, Path publicKey) {
    var signing = read(privateKey, KeyUtils::decodePrivateKey);
    var verifying = read(publicKey, KeyUtils::decodePublicKey);
    if (!isPair(signing, verifying)) {
      throw new StartRefused(
          ExitCode.KEYS,
          "the keys %s and %s (LECTERN_KEYS_DIR) are not a pair. Restore both from one backup."
              .formatted(privateKey, publicKey));
    }
  }

  private interface Decoder<K> {
    K of(String text) throws GeneralSecurityException;
  }

  private static <K> K read(Path file, Decoder<K> decoder) {
    if (!Files.exists(file)) throw refusal("is missing", file, null);
    try {
      return decoder.of(Files.readString(file));
    } catch (IOException | GeneralSecurityException | RuntimeException fault) {
      throw unreadable(file, fault);
    }
  }

  static StartRefused unreadable(Path file, Exception fault) {
    return refusal("cannot be read as an RSA key in PEM", file, fault);
  }

  private static StartRefused refusal(String what, Path file, Exception fault) {
    return new StartRefused(
        ExitCode.KEYS,
        "the key %s (LECTERN_KEYS_DIR) %s. Restore both keys from one backup."
            .formatted(file, what),
        fault);
  }

  private static boolean isPair(PrivateKey signing, PublicKey verifying) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(signing);
      signature.update(SOMETHING);
      var signed = signature.sign();
      signature.initVerify(verifying);
      signature.update(SOMETHING);
      return signature.verify(signed);
    } catch (GeneralSecurityException otherKind) {
      return false;
    }
  }
}
