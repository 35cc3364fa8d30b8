package org.lectern.boot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file or a folder with rights that it has from the moment it exists, where there are such. */
public final class NewFile {
  private NewFile() {}

  /** The whole file, or none. {@code rights} are those of POSIX, such as "rw-------". */
  public static void write(Path file, String text, String rights) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, attributes(file.getParent(), rights));
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** With all folders above it; one that is there keeps its rights. */
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
