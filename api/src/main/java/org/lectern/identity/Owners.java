package org.lectern.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.rights.PlatformAct;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The people to whom things of one kind belong, such as the authors of courses. Created once per
 * kind, with the statements for its table.
 *
 * @param thing what belongs to them, in one word: course
 * @param act what they alone may do with it, but for administrators
 * @param add answers how many were not there before
 * @param has answers with the person, where it is one of them
 * @param each answers by last name
 */
public record Owners(
    String thing,
    PlatformAct act,
    Statement<Added, Void> add,
    Statement<Asked, UUID> has,
    Statement<Things, Owner> each) {

  /** People to whom a thing is to belong. */
  public record Added(UUID thing, Collection<UUID> people) {}

  /** Whether a thing belongs to this person. */
  public record Asked(UUID thing, UUID user) {}

  /** Things whose owners are wanted. */
  public record Things(Collection<UUID> things) {}

  /** One of the people to whom a thing belongs. */
  public record Owner(UUID thing, PersonSummary person) {}

  /** 403 where the thing is not the caller's, who is no administrator either. */
  public void require(Database database, UUID owned, CurrentUser caller) {
    var isOwn = database.first(has, new Asked(owned, caller.id())).isPresent();
    if (caller.may(act, isOwn)) return;
    throw ProblemException.forbidden("not-your-" + thing);
  }

  /** How many of these it did not belong to before. */
  public int add(Database database, UUID owned, Collection<UUID> owners) {
    return database.change(add, new Added(owned, owners));
  }

  /** By the thing's id, by last name; one that belongs to nobody is not among them. */
  public Map<UUID, List<PersonSummary>> each(Database database, Collection<UUID> things) {
    if (things.isEmpty()) return Map.of();
    return database.list(each, new Things(things)).stream()
        .collect(groupingBy(Owner::thing, mapping(Owner::person, toList())));
  }
}
