package org.lectern.boot;

import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.lectern.boot.database.NewFile;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/** The key pair that signs tokens, created once in a folder that instances can share. */
public final class KeyFiles {
  private static final String PRIVATE = "private.pem";
  private static final String PUBLIC = "public.pem";

  private KeyFiles() {}

  /** One thread of a process at a time, since a file's lock is held by the process as a whole. */
  public static synchronized void ensure(Path folder) {
    try {
      Files.createDirectories(folder);
      try (var channel =
              FileChannel.open(
                  folder.resolve("keys.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var alone = channel.lock()) {
        makeWhatIsMissing(folder.resolve(PRIVATE), folder.resolve(PUBLIC));
        KeyPairProof.require(folder.resolve(PRIVATE), folder.resolve(PUBLIC));
      }
    } catch (IOException fault) {
      throw new StartRefused(
          ExitCode.KEYS,
          "the keys' folder %s (LECTERN_KEYS_DIR) cannot be used (%s)."
              .formatted(folder, fault.getMessage()),
          fault);
    }
  }

  /**
   * A process killed between the two leaves only the private key, from which the other can be
   * derived.
   */
  private static void makeWhatIsMissing(Path privateKey, Path publicKey) throws IOException {
    if (Files.exists(publicKey)) return;
    try {
      if (!Files.exists(privateKey)) {
        write(privateKey, "PRIVATE KEY", newKey().getEncoded(), "rw-------");
      }
      var derived = publicOf(KeyUtils.decodePrivateKey(Files.readString(privateKey)));
      write(publicKey, "PUBLIC KEY", derived.getEncoded(), "rw-r--r--");
    } catch (GeneralSecurityException | RuntimeException unreadable) {
      throw KeyPairProof.unreadable(privateKey, unreadable);
    }
  }

  private static PrivateKey newKey() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair().getPrivate();
  }

  private static PublicKey publicOf(PrivateKey key) throws GeneralSecurityException {
    var rsa = (RSAPrivateCrtKey) key;
    var both = new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent());
    return KeyFactory.getInstance("RSA").generatePublic(both);
  }

  private static void write(Path file, String name, byte[] key, String rights) throws IOException {
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    NewFile.write(
        file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(name, text, name), rights);
  }
}
