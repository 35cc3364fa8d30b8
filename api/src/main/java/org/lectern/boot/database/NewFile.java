package org.lectern.boot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file or folder that has its permissions from the moment it is created, where the system
 * supports them.
 */
public final class NewFile {
  private NewFile() {}

  /** Writes the whole file or nothing. {@code rights} are POSIX permissions such as "rw-------". */
  public static void write(Path file, String text, String rights) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, attributes(file.getParent(), rights));
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** With all parent folders; an existing one keeps its permissions. */
  public static void folder(Path folder, String rights) throws IOException {
    if (Files.isDirectory(folder)) return;
    var above = folder.toAbsolutePath().getParent();
    Files.createDirectories(above);
    Files.createDirectory(folder, attributes(above, rights));
  }

  private static FileAttribute<?>[] attributes(Path beside, String rights) throws IOException {
    if (!Files.getFileStore(beside).supportsFileAttributeView("posix")) return new FileAttribute[0];
    var permissions = PosixFilePermissions.fromString(rights);
    return new FileAttribute[] {PosixFilePermissions.asFileAttribute(permissions)};
  }
}
