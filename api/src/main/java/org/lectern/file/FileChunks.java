package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The bytes of files in the database; at most one chunk of each is in memory. */
@ApplicationScoped
public class FileChunks {
  static final int CHUNK_BYTES = 256 * 1024;

  /** How much is read at once, a part of a chunk: a reader who takes it slowly holds no more. */
  public static final int PIECE_BYTES = 64 * 1024;

  private record Chunk(UUID file, int number, byte[] bytes) {}

  private static final Statement<Chunk, Void> ADD =
      Statement.change(
          Chunk.class,
          "insert into file_chunk (file_id, number, bytes) values (:file, :number, :bytes)");

  private record Part(UUID file, int number, int from, int length) {}

  private static final Statement<Part, byte[]> READ =
      Statement.of(
          Part.class,
          byte[].class,
          """
          select substring(bytes from :from for :length) from file_chunk
          where file_id = :file and number = :number""");

  private final Database database;

  FileChunks(Database database) {
    this.database = database;
  }

  /** After {@code first}, what is left of a stream; answers how many bytes there were. */
  long add(UUID file, byte[] first, InputStream rest) throws IOException {
    long size = 0;
    var chunk = first;
    for (int number = 0; chunk.length > 0; number++) {
      database.change(ADD, new Chunk(file, number, chunk));
      size += chunk.length;
      chunk = rest.readNBytes(CHUNK_BYTES);
    }
    return size;
  }

  /** The next bytes from {@code position} on, before {@code end}; 404 if they are gone. */
  public byte[] read(UUID file, long position, long end) {
    var number = (int) (position / CHUNK_BYTES);
    var within = (int) (position % CHUNK_BYTES);
    var length = (int) Math.min(PIECE_BYTES - within % PIECE_BYTES, end - position);
    return database
        .first(READ, new Part(file, number, within + 1, length))
        .filter(bytes -> bytes.length == length)
        .orElseThrow(() -> ProblemException.notFound("file", file));
  }
}
