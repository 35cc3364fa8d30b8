package org.lectern.submission.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.content.ItemSql;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.results.ItemStates;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The marks of hand-ins. */
@ApplicationScoped
public class Marks {
  /** What a hand-in is about. */
  record About(
      SessionSummary session, CourseSummary course, MarkedItem item, PersonSummary learner) {}

  private record One(UUID submission) {}

  private static final Statement<One, About> ABOUT =
      Statement.of(
          One.class,
          About.class,
          """
          select s.id as session_id, s.title as session_title, c.id as course_id,
            c.code as course_code, c.title as course_title, i.id as item_id,
            %s as item_title, coalesce(%s, 0) as item_max_points, %s
          from submission b
          join session s on s.id = b.session_id
          join course c on c.id = b.course_id
          join app_user u on u.id = b.user_id
          join item i on i.id = b.item_id
          left join item_in_session l on l.session_id = b.session_id and l.item_id = b.item_id
          where b.id = :submission"""
              .formatted(
                  ItemSql.titleInSession(),
                  ItemSql.maxPointsInSession(),
                  PersonSummary.columns("u", "learner_")));

  private record Written(
      UUID submission,
      @Nullable BigDecimal points,
      int maxPoints,
      @Nullable String feedback,
      boolean again,
      UUID by,
      Instant now,
      @Nullable Instant released) {}

  private static final Statement<Written, Void> WRITE =
      Statement.change(
          Written.class,
          """
          update submission set points = :points, max_points = :maxPoints, feedback = :feedback,
            again = :again, marked_by = :by, marked_at = :now, released_at = :released,
            version = version + 1
          where id = :submission""");

  private record AtItem(UUID session, UUID course, UUID item, UUID marker, Instant now) {}

  private static final Statement<AtItem, ItemStates.At> RELEASE =
      Statement.of(
          AtItem.class,
          ItemStates.At.class,
          """
          update submission b set released_at = :now, version = b.version + 1
          where b.session_id = :session and b.course_id = :course and b.item_id = :item
            and b.user_id <> :marker and not b.replaced and b.marked_at is not null
            and b.released_at is null
          returning b.session_id as session, b.course_id as course, b.user_id as "user",
            b.item_id as item""");

  private final Database database;

  Marks(Database database) {
    this.database = database;
  }

  Optional<About> about(UUID submission) {
    return database.first(ABOUT, new One(submission));
  }

  /** A mark in place of any before. */
  public void write(UUID submission, MarkRequest said, int maxPoints, UUID by, Instant now) {
    var points = said.points() == null ? null : BigDecimal.valueOf(said.points());
    database.change(
        WRITE,
        new Written(
            submission,
            points,
            maxPoints,
            said.feedback(),
            said.letsAgain(),
            by,
            now,
            said.releases() ? now : null));
  }

  /** Releases what is held back at an item, but for the marker's own; whose it was. */
  List<ItemStates.At> release(UUID session, UUID course, UUID item, UUID marker, Instant now) {
    return database.list(RELEASE, new AtItem(session, course, item, marker, now));
  }
}
