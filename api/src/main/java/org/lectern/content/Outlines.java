package org.lectern.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The order of the items of courses. Whoever changes content holds the outline of its course until
 * the transaction ends, so that its rules about all of its items hold for the changes together.
 */
@ApplicationScoped
public class Outlines {
  /** How many items a course has at most, in itself as well as inside a session. */
  public static final int MOST_ITEMS = 500;

  /** The version of the order, held until the transaction ends. */
  public static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class,
          Integer.class,
          "select version from outline where course_id = :course for no key update");

  private static final Statement<UUID, Integer> HOLD =
      Statement.of(
          UUID.class,
          Integer.class,
          """
          insert into outline (course_id, version) values (:course, 0)
          on conflict (course_id) do update set version = outline.version returning version""");

  private static final Statement<UUID, Integer> NUMBER =
      Statement.of(
          UUID.class,
          Integer.class,
          """
          select coalesce((select version from outline where course_id = :course), 0) as version""");

  private static final Statement<UUID, Void> COUNT_UP =
      Statement.change(
          UUID.class, "update outline set version = version + 1 where course_id = :course");

  private static final Statement<UUID, UUID> BASE =
      Statement.of(
          UUID.class,
          UUID.class,
          """
          select id from item where course_id = :course and session_id is null
          order by position, id""");

  private record Order(List<UUID> items) {}

  private static final Statement<Order, Void> ORDER =
      Statement.change(
          Order.class,
          """
          update item i set position = o.place
          from unnest(cast(:items as uuid[])) with ordinality as o (id, place)
          where i.id = o.id and i.position <> o.place""");

  private record Siblings(UUID session, UUID course, UUID after) {}

  private static final Statement<Siblings, UUID> SIBLINGS =
      Statement.of(
          Siblings.class,
          UUID.class,
          """
          select id from item where session_id = :session and course_id = :course
            and after_id is not distinct from cast(:after as uuid)
          order by position, id""");

  private static final Statement<UUID, Void> PASS_ON =
      Statement.change(
          UUID.class,
          """
          update item moved set after_id = before.id,
            position = moved.position + coalesce((
              select max(there.position) from item there
              where there.session_id = moved.session_id and there.course_id = moved.course_id
                and there.after_id is not distinct from before.id), 0)
          from item leaving left join lateral (
            select b.id from item b where b.course_id = leaving.course_id and b.session_id is null
              and (b.position, b.id) < (leaving.position, leaving.id)
            order by b.position desc, b.id desc limit 1) before on true
          where leaving.id = :item and moved.after_id = leaving.id""");

  private final Items items;
  private final Database database;

  Outlines(Items items, Database database) {
    this.items = items;
    this.database = database;
  }

  /** The version of the order, held until the transaction ends. */
  public int hold(UUID course) {
    return database.one(HOLD, course);
  }

  /** The version of the order; 0 before there is one. */
  public int version(UUID course) {
    return database.one(NUMBER, course);
  }

  /** The base items of a course, in order. */
  public List<UUID> base(UUID course) {
    return database.list(BASE, course);
  }

  /** The base item behind all others; null where there is none. */
  public UUID last(UUID course) {
    var all = base(course);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** Puts all base items into this order; whether that changes anything. */
  public boolean order(UUID course, List<UUID> items) {
    if (database.change(ORDER, new Order(items)) == 0) return false;
    database.change(COUNT_UP, course);
    return true;
  }

  /**
   * Puts a new base item among the others.
   *
   * @param place how many stand before it
   */
  public void insert(Item item, int place) {
    var all = new ArrayList<>(base(item.course()));
    item.place(null, place + 1);
    items.persist(item);
    all.add(place, item.id());
    database.change(ORDER, new Order(all));
    database.change(COUNT_UP, item.course());
  }

  /**
   * Puts an item of a session behind a base item, be it new or there already.
   *
   * @param after null: before all base items
   * @param position which of the session's items there it is, from 1; more than there are: the last
   */
  public void insert(Item item, UUID after, int position) {
    var siblings = new Siblings(item.session(), item.course(), after);
    var there = new ArrayList<>(database.list(SIBLINGS, siblings));
    there.remove(item.id());
    var place = Math.min(position - 1, there.size());
    item.place(after, place + 1);
    items.persist(item);
    there.add(place, item.id());
    database.change(ORDER, new Order(there));
  }

  /** To be called before a base item goes: what stands after it stands after the one before. */
  public void passOn(Item item) {
    database.change(PASS_ON, item.id());
    database.change(COUNT_UP, item.course());
  }

  static ProblemException full() {
    return ProblemException.conflict("outline-full", MOST_ITEMS);
  }
}
