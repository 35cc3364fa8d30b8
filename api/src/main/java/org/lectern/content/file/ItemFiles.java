package org.lectern.content.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.content.ItemContent;
import org.lectern.file.FileAnswer;
import org.lectern.file.FileLinks;
import org.lectern.file.FilePlace;
import org.lectern.file.StoredFile;
import org.lectern.file.StoredFiles;
import org.lectern.problem.Faults;

/** The files that items name. */
@ApplicationScoped
public class ItemFiles {
  private final StoredFiles files;
  private final FileLinks links;

  ItemFiles(StoredFiles files, FileLinks links) {
    this.files = files;
    this.links = links;
  }

  /** Where an item is read, and by whom; without a session in the base content. */
  public record Reader(UUID person, @Nullable UUID session, UUID course) {}

  /** A fault for each member that names a file from elsewhere, or none at all. */
  public void check(ItemContent content, FilePlace place, Faults faults) {
    var file = content.material().file();
    if (file != null) files.requirePlaced(List.of(file), place, faults, "/file");
    files.requirePlaced(content.material().images(), place, faults, "/body");
  }

  /** Those files of an item, each with an address that opens it for this person. */
  public List<FileAnswer> answers(Reader reader, UUID item, Collection<UUID> named) {
    var found = files.find(named);
    return named.stream()
        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
        .map(file -> answer(reader, item, file))
        .toList();
  }

  private FileAnswer answer(Reader reader, UUID item, StoredFile file) {
    return FileAnswer.of(
        file, links.address(reader.person, reader.session, reader.course, item, file.id()));
  }
}
