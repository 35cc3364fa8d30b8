package org.lectern.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** All items, of courses and of sessions. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, UUID> {
  /** Of an item in its course, held until the transaction ends. */
  public static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class, Integer.class, "select version from item where id = :item for no key update");

  private record Named(UUID course, UUID session, UUID item, String externalId) {}

  private static final Statement<Named, Boolean> IS_TAKEN =
      Statement.of(
          Named.class,
          Boolean.class,
          """
          select exists (
            select 1 from item i left join item_in_session l on l.item_id = i.id
              and l.session_id is not distinct from coalesce(cast(:session as uuid), l.session_id)
            where i.course_id = :course and i.id is distinct from cast(:item as uuid)
              and (i.session_id is null or i.session_id is not distinct from
                coalesce(cast(:session as uuid), i.session_id))
              and :externalId in (i.external_id, l.external_id))""");

  private record InCourse(UUID course, UUID session) {}

  private static final Statement<InCourse, Long> NUMBER =
      Statement.of(
          InCourse.class,
          Long.class,
          """
          select count(*) from item where course_id = :course
            and (session_id is null or session_id = cast(:session as uuid))""");

  private final Database database;

  Items(Database database) {
    this.database = database;
  }

  /** A base item of that course; 404 where it is none. */
  public Item requireBase(UUID course, String id) {
    return find(course, null, id);
  }

  /** An item that this session alone has in that course, or a base item that the base shows. */
  public Item requireIn(UUID session, UUID course, String id) {
    var item = find(course, session, id);
    if (item.session() == null && item.isHidden()) throw notFound(id);
    return item;
  }

  private Item find(UUID course, UUID session, String text) {
    return Query.id(text)
        .flatMap(this::findByIdOptional)
        .filter(item -> item.course().equals(course))
        .filter(item -> item.session() == null || item.session().equals(session))
        .orElseThrow(() -> notFound(text));
  }

  /** 404 for an item that is not in a course, or not in a session. */
  public static ProblemException notFound(String id) {
    return ProblemException.notFound("item", id);
  }

  /**
   * 409 if another item of the outline has this external id: for base content, in any session.
   *
   * @param item null for a new one
   */
  public void requireFree(UUID course, UUID session, UUID item, String externalId) {
    if (externalId == null) return;
    if (!database.one(IS_TAKEN, new Named(course, session, item, externalId))) return;
    throw ProblemException.conflict(FieldFault.at("/externalId", "taken.exactly", "externalId"));
  }

  /** 409 if there is no room for one more. */
  public void requireRoom(UUID course, UUID session) {
    if (database.one(NUMBER, new InCourse(course, session)) >= Outlines.MOST_ITEMS) {
      throw Outlines.full();
    }
  }
}
