package org.lectern.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.lectern.identity.NewId;
import org.lectern.problem.ProblemException;

/**
 * Stores a file that has come in as a whole: all of it and its place, or nothing, in one
 * transaction. Few do that at a time; the others wait without a connection.
 */
@ApplicationScoped
public class FileKeeper {
  /** More are not faster, and would leave less to everybody else. */
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private static final int MOST_SECONDS = 120;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final StoredFiles files;
  private final FileChunks chunks;
  private final FileQuotas quotas;
  private final MediaTypes types;
  private final Clock realTime;

  FileKeeper(
      StoredFiles files,
      FileChunks chunks,
      FileQuotas quotas,
      MediaTypes types,
      @Named("realTime") Clock realTime) {
    this.files = files;
    this.chunks = chunks;
    this.quotas = quotas;
    this.types = types;
    this.realTime = realTime;
  }

  /** A file that somebody sends to a place, so far without its bytes. */
  public record Incoming(FilePlace place, String name, UUID by) {}

  /**
   * 422 for a name that cannot be, an empty file or one that is not what it says; 409 where it does
   * not fit.
   *
   * @param allowed throws where the sender may not do this any more; asked within the transaction
   */
  public StoredFile keep(Incoming file, InputStream content, Runnable allowed) {
    FileName.require(file.name);
    try {
      var start = content.readNBytes(FileChunks.CHUNK_BYTES);
      var type = type(file.name, start);
      quotas.of(file.place).require(start.length);
      return inTurn(file, type, start, content, allowed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same in the caller's transaction, for whoever adds more with it: all of it, or nothing. */
  public StoredFile keepWithin(Incoming file, InputStream content) {
    FileName.require(file.name);
    try {
      var start = content.readNBytes(FileChunks.CHUNK_BYTES);
      return stored(file, type(file.name, start), start, content, () -> {});
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String type(String name, byte[] start) {
    if (start.length == 0) throw ProblemException.invalid("", "empty-file.upload");
    var type = types.of(start, name);
    InlineKind.claimedBy(name)
        .filter(claimed -> !claimed.mediaType().equals(type))
        .ifPresent(claimed -> refuse(claimed, type));
    return type;
  }

  private static void refuse(InlineKind claimed, String type) {
    throw ProblemException.invalid("name", "not-what-it-says", claimed.mediaType(), type);
  }

  private StoredFile inTurn(
      Incoming file, String type, byte[] start, InputStream rest, Runnable allowed) {
    if (!isMyTurn()) throw ProblemException.overloaded();
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(MOST_SECONDS)
          .call(() -> stored(file, type, start, rest, allowed));
    } finally {
      turns.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The bytes first, so that what others wait for is held as briefly as possible. */
  private StoredFile stored(
      Incoming file, String type, byte[] start, InputStream rest, Runnable allowed)
      throws IOException {
    var id = NewId.next();
    var stored = new StoredFile(id, file.name, type, chunks.add(id, start, rest));
    allowed.run();
    quotas.held(file.place).require(stored.size());
    files.add(stored, file.place, file.by, realTime.instant());
    return stored;
  }
}
