package org.lectern.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The items of a course inside a session: the base, and the session's own layer over it. */
@ApplicationScoped
public class SessionOutlines {
  private record InSession(UUID session, UUID course) {}

  /**
   * One item of the outline.
   *
   * @param hidden whether the session hides it
   * @param baseChanged whether the base has changed since the session adapted it
   * @param after the base item that an item of the session stands after, and {@code position} which
   *     of those there it is; of a base item, its place in the course
   */
  public record Row(
      UUID id,
      ItemKind kind,
      Origin origin,
      String title,
      String externalId,
      boolean hidden,
      boolean baseChanged,
      UUID after,
      int position,
      ItemRules rules,
      ItemDays days) {}

  private static final Statement<InSession, Row> OUTLINE =
      Statement.of(
          InSession.class,
          Row.class,
          """
          select i.id, i.kind, %s, %s, %s as hidden,
            coalesce(l.base_version <> i.content_version, false) as base_changed,
            i.after_id as after, i.position
          %s %s"""
              .formatted(
                  ItemSql.ORIGIN,
                  ItemSql.outlineInSession(),
                  ItemSql.HIDDEN_THERE,
                  ItemSql.IN_SESSION,
                  ItemSql.IN_ORDER));

  private record OneOf(UUID session, UUID course, UUID item) {}

  /**
   * One item with all that it says.
   *
   * @param base what the base says now, where the session has adapted it; else null
   * @param files those that it names, and {@code baseFiles} those that the base names
   */
  public record Full(
      UUID id,
      ItemKind kind,
      Origin origin,
      ItemContent content,
      @Nullable ItemContent base,
      boolean hidden,
      boolean baseChanged,
      UUID after,
      int position,
      List<UUID> files,
      List<UUID> baseFiles,
      Instant createdAt,
      Instant changedAt,
      int version) {

    /** The same without a word about the right answers of a quiz. */
    public Full withoutAnswers() {
      return new Full(
          id,
          kind,
          origin,
          content.withoutAnswers(),
          base == null ? null : base.withoutAnswers(),
          hidden,
          baseChanged,
          after,
          position,
          files,
          baseFiles,
          createdAt,
          changedAt,
          version);
    }
  }

  private static final Statement<OneOf, Full> ONE =
      Statement.of(
          OneOf.class,
          Full.class,
          """
          select i.id, i.kind, %s, %s, %s, %s as hidden,
            coalesce(l.base_version <> i.content_version, false) as base_changed,
            i.after_id as after, i.position,
            %s as files,
            i.files as base_files,
            i.created_at, i.changed_at, %s as version
          %s and i.id = :item"""
              .formatted(
                  ItemSql.ORIGIN,
                  ItemSql.contentInSession(),
                  ItemSql.baseWhereAdapted(),
                  ItemSql.HIDDEN_THERE,
                  ItemSql.FILES_IN_SESSION,
                  ItemSql.VERSION,
                  ItemSql.IN_SESSION));

  /** The version of an item as a session has it. */
  public record Place(UUID session, UUID item) {}

  /** Of an item as a session has it, held until the transaction ends. */
  public static final Statement<Place, Integer> VERSION =
      Statement.of(
          Place.class,
          Integer.class,
          """
          select %s as version from item i
          left join item_in_session l on l.session_id = :session and l.item_id = i.id
          where i.id = :item for no key update of i"""
              .formatted(ItemSql.VERSION));

  private final Database database;

  SessionOutlines(Database database) {
    this.database = database;
  }

  /** All of it in order, what the session hides included. */
  public List<Row> all(UUID session, UUID course) {
    return database.list(OUTLINE, new InSession(session, course));
  }

  /** What learners see, in order. */
  public List<Row> shown(UUID session, UUID course) {
    return all(session, course).stream().filter(row -> !row.hidden).toList();
  }

  /** An item and, if it is a heading, what stands under it up to the next one. */
  public List<UUID> under(UUID session, UUID course, UUID item) {
    var all = all(session, course);
    var first = all.stream().map(Row::id).toList().indexOf(item);
    if (first < 0 || all.get(first).kind != ItemKind.SECTION) return List.of(item);
    var rest = all.subList(first + 1, all.size()).stream();
    return Stream.concat(
            Stream.of(item), rest.takeWhile(row -> row.kind != ItemKind.SECTION).map(Row::id))
        .toList();
  }

  /** One item of it, hidden there or not; 404 where the outline has no such item. */
  public Full require(UUID session, UUID course, UUID item) {
    return database
        .first(ONE, new OneOf(session, course, item))
        .orElseThrow(() -> ProblemException.notFound("item", item));
  }
}
