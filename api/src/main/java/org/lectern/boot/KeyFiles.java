package org.lectern.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key pair that signs tokens: made once, in a folder that instances can share. */
public final class KeyFiles {
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
        if (!Files.exists(folder.resolve("public.pem"))) make(folder);
      }
    } catch (IOException fault) {
      throw new StartRefused(
          "the keys' folder %s cannot be used (%s).".formatted(folder, fault.getMessage()), fault);
    }
  }

  private static void make(Path folder) throws IOException {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var pair = generator.generateKeyPair();
      write(
          folder.resolve("private.pem"),
          "PRIVATE KEY",
          pair.getPrivate().getEncoded(),
          "rw-------");
      write(folder.resolve("public.pem"), "PUBLIC KEY", pair.getPublic().getEncoded(), "rw-r--r--");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(Path file, String name, byte[] key, String rights) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    Files.writeString(
        unfinished, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(name, text, name));
    if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString(rights));
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
