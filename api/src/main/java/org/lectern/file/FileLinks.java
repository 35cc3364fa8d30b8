package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.seal.Seal;
import org.lectern.seal.SealKeys;

/**
 * The addresses by which files are read: signed, for one person at one item, for ten minutes.
 * Nobody opens anything by one alone: who asks, and whether they still may, is decided at each
 * request.
 */
@ApplicationScoped
public class FileLinks {
  public static final String PATH = "/api/v1/files/";
  static final Duration LIFE = Duration.ofMinutes(10);

  /** Stands for no session: this is the base content of a course. */
  private static final UUID NONE = new UUID(0, 0);

  private static final int LENGTH = 5 * 2 * Long.BYTES + Long.BYTES;

  private final Seal seal;
  private final Clock realTime;

  FileLinks(SealKeys keys, @Named("realTime") Clock realTime) {
    this.seal = keys.of("lectern files");
    this.realTime = realTime;
  }

  /** Which file an address opens, for whom, and where; without a session in the base content. */
  public record Link(UUID person, @Nullable UUID session, UUID course, UUID item, UUID file) {}

  public String address(UUID person, @Nullable UUID session, UUID course, UUID item, UUID file) {
    return address(new Link(person, session, course, item, file));
  }

  public String address(Link link) {
    var content = ByteBuffer.allocate(LENGTH);
    var session = link.session() == null ? NONE : link.session();
    put(content, link.person(), session, link.course(), link.item(), link.file());
    content.putLong(realTime.instant().plus(LIFE).toEpochMilli());
    return PATH + seal.close(content.array());
  }

  /** Empty if the text is not one of ours, or too old. */
  public Optional<Link> open(String text) {
    return seal.open(text).filter(content -> content.length == LENGTH).flatMap(this::read);
  }

  private Optional<Link> read(byte[] bytes) {
    var content = ByteBuffer.wrap(bytes);
    var person = id(content);
    var session = id(content);
    var link =
        new Link(
            person, session.equals(NONE) ? null : session, id(content), id(content), id(content));
    var until = Instant.ofEpochMilli(content.getLong());
    return realTime.instant().isBefore(until) ? Optional.of(link) : Optional.empty();
  }

  private static void put(ByteBuffer content, UUID... ids) {
    for (var id : ids) {
      content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
  }

  private static UUID id(ByteBuffer content) {
    return new UUID(content.getLong(), content.getLong());
  }
}
