package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The files of imports in the database, in pieces: one of them is in memory at a time. */
@ApplicationScoped
class ImportContent {
  static final int PIECE_BYTES = 1 << 20;

  private record Piece(UUID id, int place, byte[] content) {}

  private static final Statement<Piece, Void> ADD =
      Statement.change(
          Piece.class,
          """
          insert into import_piece (import_id, place, content)
          values (:id, :place, :content)""");

  private record At(UUID id, int place) {}

  private static final Statement<At, byte[]> PIECE =
      Statement.of(
          At.class,
          byte[].class,
          "select content from import_piece where import_id = :id and place = :place");

  private static final Statement<UUID, Void> FORGET =
      Statement.change(UUID.class, "delete from import_piece where import_id = :id");

  private final Database database;

  ImportContent(Database database) {
    this.database = database;
  }

  void keep(UUID id, Path file) {
    try (var in = Files.newInputStream(file)) {
      var piece = in.readNBytes(PIECE_BYTES);
      for (int place = 0; piece.length > 0; place++) {
        database.change(ADD, new Piece(id, place, piece));
        piece = in.readNBytes(PIECE_BYTES);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  InputStream open(UUID id) {
    return new PieceStream(place -> database.first(PIECE, new At(id, place)));
  }

  void forget(UUID id) {
    database.change(FORGET, id);
  }
}
