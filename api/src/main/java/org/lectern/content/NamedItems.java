package org.lectern.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Finds items of courses in sessions by the words for them: by id, then by external id, then by
 * title. Two statements for every {@value #OUTLINES_AT_ONCE} outlines, whatever the number of
 * words.
 */
@ApplicationScoped
public class NamedItems {
  /** At most 100,000 items are in memory at a time. */
  private static final int OUTLINES_AT_ONCE = 200;

  /** A course of a session. */
  private record Place(UUID session, UUID course) {}

  /** A word for an item of a course in a session. */
  public record Name(UUID session, UUID course, String word) {
    private Place place() {
      return new Place(session, course);
    }
  }

  /**
   * An item as the session has it.
   *
   * @param hidden in the session, or in the course
   */
  public record Found(UUID id, ItemKind kind, String title, ItemRules rules, boolean hidden) {}

  private record Asked(List<UUID> sessions, List<UUID> courses) {}

  /** {@code outlined} where it is in the session's outline, hidden there or not. */
  private record Row(Place place, Found item, String externalId, boolean outlined) {
    String title() {
      return item.title;
    }
  }

  private static final Statement<Asked, Row> OUTLINES =
      Statement.of(
          Asked.class,
          Row.class,
          """
          select p.session_id as place_session, p.course_id as place_course, i.id as item_id,
            i.kind as item_kind, %1$s as item_title, %2$s, %3$s as item_hidden,
            case when l.title is null then i.external_id else l.external_id end as external_id,
            i.session_id is not null or not i.hidden as outlined
          from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]))
            as p(session_id, course_id)
          cross join lateral (
            select b.* from item b where b.course_id = p.course_id and b.session_id is null
            union all
            select o.* from item o where o.course_id = p.course_id
              and o.session_id = p.session_id) i
          left join item_in_session l on l.session_id = p.session_id and l.item_id = i.id"""
              .formatted(
                  ItemSql.titleInSession(), ItemSql.rulesInSession("item_"), ItemSql.HIDDEN_THERE));

  private record Words(List<String> words) {}

  private record Fold(String word, String fold) {}

  private static final Statement<Words, Fold> FOLDS =
      Statement.of(
          Words.class,
          Fold.class,
          "select word, name_fold(word) as fold from unnest(cast(:words as text[])) as k(word)");

  private final Database database;

  NamedItems(Database database) {
    this.database = database;
  }

  /** What each may mean: nothing, one item, or all that have this title. */
  public Map<Name, List<Found>> find(Collection<Name> names) {
    var found = new HashMap<Name, List<Found>>();
    var byPlace = names.stream().distinct().collect(groupingBy(Name::place));
    var places = List.copyOf(byPlace.keySet());
    for (int from = 0; from < places.size(); from += OUTLINES_AT_ONCE) {
      var some = places.subList(from, Math.min(from + OUTLINES_AT_ONCE, places.size()));
      find(some.stream().flatMap(place -> byPlace.get(place).stream()).toList(), some, found);
    }
    return found;
  }

  private void find(List<Name> names, List<Place> places, Map<Name, List<Found>> found) {
    var outlines = outlines(places);
    for (var name : names) {
      found.put(name, named(name.word, outlines.getOrDefault(name.place(), List.of())));
    }
    var others = names.stream().filter(name -> found.get(name).isEmpty()).toList();
    if (!others.isEmpty()) byTitle(others, outlines, found);
  }

  private Map<Place, List<Row>> outlines(List<Place> places) {
    var asked =
        new Asked(
            places.stream().map(Place::session).toList(),
            places.stream().map(Place::course).toList());
    return database.list(OUTLINES, asked).stream().collect(groupingBy(Row::place));
  }

  /** By id or external id; what the course hides is still found so. */
  private static List<Found> named(String word, List<Row> outline) {
    var id = Query.id(word);
    var byId = outline.stream().filter(row -> id.filter(row.item.id::equals).isPresent());
    var byExternalId = outline.stream().filter(row -> word.equals(row.externalId));
    return Stream.concat(byId, byExternalId).map(Row::item).limit(1).toList();
  }

  private void byTitle(
      List<Name> names, Map<Place, List<Row>> outlines, Map<Name, List<Found>> found) {
    var titles =
        names.stream()
            .map(Name::place)
            .distinct()
            .flatMap(place -> outlines.getOrDefault(place, List.of()).stream())
            .map(Row::title);
    var folds = folds(Stream.concat(names.stream().map(Name::word), titles));
    var byFold = new HashMap<Place, Map<String, List<Row>>>();
    for (var name : names) {
      var outline =
          byFold.computeIfAbsent(
              name.place(), place -> titled(outlines.getOrDefault(place, List.of()), folds));
      var alike = outline.getOrDefault(folds.get(name.word), List.of());
      found.put(name, alike.stream().map(Row::item).toList());
    }
  }

  private static Map<String, List<Row>> titled(List<Row> outline, Map<String, String> folds) {
    return outline.stream()
        .filter(Row::outlined)
        .collect(groupingBy(row -> folds.get(row.title())));
  }

  private Map<String, String> folds(Stream<String> words) {
    return database.list(FOLDS, new Words(words.distinct().toList())).stream()
        .collect(toMap(Fold::word, Fold::fold));
  }
}
