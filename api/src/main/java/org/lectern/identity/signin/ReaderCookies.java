package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.seal.Seal;
import org.lectern.seal.SealKeys;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The cookie by which a browser reads files, since pictures and downloads cannot send a token. It
 * names a person and a sign-in, is sent to the addresses of files alone, and nothing else looks at
 * it. Like a token it counts only while that sign-in is open, which is read on each request.
 */
@ApplicationScoped
public class ReaderCookies {
  public static final String NAME = "lectern_reader";
  static final String PATH = "/api/v1/files";

  private static final int LENGTH = 4 * Long.BYTES;

  private record Reader(UUID user, UUID signIn, Instant now) {}

  private static final Statement<Reader, UUID> WHO =
      Statement.of(
          Reader.class,
          UUID.class,
          """
          select u.id
          from app_user u join sign_in s on s.id = :signIn and s.user_id = u.id
          where u.id = :user and u.active and not u.password_change_required
            and u.token_version = s.token_version and s.expires_at > :now""");

  private final Seal seal;
  private final Database database;
  private final Clock realTime;

  ReaderCookies(SealKeys keys, Database database, @Named("realTime") Clock realTime) {
    this.seal = keys.of("lectern readers");
    this.database = database;
    this.realTime = realTime;
  }

  String of(SignIns.Opened signIn) {
    var content = ByteBuffer.allocate(LENGTH);
    put(content, signIn.user());
    put(content, signIn.id());
    return seal.close(content.array());
  }

  /** Empty without the cookie, and where it does not count, or no longer. */
  public Optional<UUID> reader(@Nullable String cookie) {
    return Optional.ofNullable(cookie)
        .flatMap(seal::open)
        .filter(content -> content.length == LENGTH)
        .flatMap(content -> database.first(WHO, read(ByteBuffer.wrap(content))));
  }

  private Reader read(ByteBuffer content) {
    return new Reader(id(content), id(content), realTime.instant());
  }

  private static void put(ByteBuffer content, UUID id) {
    content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer content) {
    return new UUID(content.getLong(), content.getLong());
  }
}
