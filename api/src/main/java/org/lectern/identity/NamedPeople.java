package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.EnumWord;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;

/** Resolves the people that a request names, or says why one of them cannot be used. */
@ApplicationScoped
public class NamedPeople {
  private final Users users;

  NamedPeople(Users users) {
    this.users = users;
  }

  /**
   * The ids of those named in the list at {@code pointer}, each once, in one statement; who is
   * unknown, inactive or below {@code atLeast} is a fault at its own place ({@code /authors/1}).
   */
  public Set<UUID> find(String pointer, List<String> names, PlatformRole atLeast, Faults faults) {
    if (names == null) return Set.of();
    var known = users.findByNames(names.stream().filter(Objects::nonNull).distinct().toList());
    return take(known, pointer, names, atLeast, faults);
  }

  /** The same with people who were read before. */
  public static Set<UUID> take(
      Map<String, NamedPerson> known,
      String pointer,
      List<String> names,
      PlatformRole atLeast,
      Faults faults) {
    if (names == null) return Set.of();
    var people = new LinkedHashSet<UUID>();
    for (int i = 0; i < names.size(); i++) {
      var user = names.get(i) == null ? null : known.get(names.get(i));
      var refusal = user == null ? Optional.of(unknown(names.get(i))) : refusal(user, atLeast);
      var place = pointer + "/" + i;
      refusal.ifPresent(reason -> faults.add(place, reason));
      if (refusal.isEmpty()) people.add(user.id());
    }
    return people;
  }

  /** The person that an address names: unknown is 404, one who cannot be taken 409 with why. */
  public User require(String idOrUsername, PlatformRole atLeast) {
    var user = users.require(idOrUsername);
    refusal(NamedPerson.of(user), atLeast)
        .ifPresent(
            reason -> {
              throw ProblemException.conflict(reason, Map.of());
            });
    return user;
  }

  /** Why this person cannot be used; empty if they can. */
  private static Optional<Sentence> refusal(NamedPerson user, PlatformRole atLeast) {
    if (!user.active()) return Optional.of(Sentence.of("inactive-user", user.username()));
    if (user.role().includes(atLeast)) return Optional.empty();
    var role = EnumWord.of(atLeast);
    return Optional.of(Sentence.of("not-" + article(role) + role, user.username(), atLeast));
  }

  private static Sentence unknown(String name) {
    return name == null
        ? Sentence.of("unknown-user.unnamed")
        : Sentence.of("unknown-user.named", name);
  }

  private static String article(String role) {
    return "aeiou".indexOf(role.charAt(0)) < 0 ? "a-" : "an-";
  }
}
