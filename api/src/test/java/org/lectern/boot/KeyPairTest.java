package org.lectern.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/** Half a key pair, or two halves of different pairs, would sign tokens that fail verification. */
class KeyPairTest {
  private static final List<String> PAIR = List.of("private.pem", "public.pem");

  @TempDir static Path pair;
  @TempDir Path keys;

  @BeforeAll
  static void makeAPair() {
    KeyFiles.ensure(pair);
  }

  @BeforeEach
  void copyIt() throws IOException {
    for (var name : PAIR) Files.copy(pair.resolve(name), keys.resolve(name));
  }

  @Test
  void aPairStaysAsItIs() throws IOException {
    var before = Files.readAllBytes(keys.resolve("private.pem"));
    KeyFiles.ensure(keys);
    assertArrayEquals(before, Files.readAllBytes(keys.resolve("private.pem")));
  }

  @Test
  void aPrivateKeyThatIsMissingIsRefused() throws IOException {
    Files.delete(keys.resolve("private.pem"));
    requireRefusal("private.pem", "is missing");
  }

  @Test
  void aPrivateKeyThatCannotBeReadIsRefused() throws IOException {
    Files.writeString(keys.resolve("private.pem"), "-----BEGIN PRIVATE KEY-----\nhalf");
    requireRefusal("private.pem", "cannot be read");
  }

  @Test
  void aPublicKeyThatCannotBeReadIsRefused() throws IOException {
    Files.writeString(keys.resolve("public.pem"), "");
    requireRefusal("public.pem", "cannot be read");
  }

  @Test
  void aFolderInPlaceOfAKeyIsRefused() throws IOException {
    Files.delete(keys.resolve("private.pem"));
    Files.createDirectory(keys.resolve("private.pem"));
    requireRefusal("private.pem", "cannot be read");
  }

  @Test
  void aPrivateKeyOfAnotherPairIsRefused() throws IOException {
    var others = keys.resolve("others");
    KeyFiles.ensure(others);
    Files.copy(
        others.resolve("private.pem"),
        keys.resolve("private.pem"),
        StandardCopyOption.REPLACE_EXISTING);
    requireRefusal("private.pem", "are not a pair");
  }

  @Test
  void aPublicKeyThatWasNeverWrittenIsMadeFromThePrivateOne() throws IOException {
    var before = Files.readAllBytes(keys.resolve("public.pem"));
    Files.delete(keys.resolve("public.pem"));
    KeyFiles.ensure(keys);
    assertArrayEquals(before, Files.readAllBytes(keys.resolve("public.pem")));
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    var file = Files.writeString(keys.resolve("file"), "");
    var refused = assertThrows(StartRefused.class, () -> KeyFiles.ensure(file));
    assertEquals(ExitCode.KEYS, refused.code());
  }

  private void requireRefusal(String name, String words) {
    var refused = assertThrows(StartRefused.class, () -> KeyFiles.ensure(keys));
    assertEquals(ExitCode.KEYS, refused.code());
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
    assertTrue(refused.getMessage().contains("LECTERN_KEYS_DIR"), refused.getMessage());
  }
}
