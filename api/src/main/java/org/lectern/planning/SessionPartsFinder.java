package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.classgroup.ClassSummary;
import org.lectern.classgroup.Classes;
import org.lectern.course.Courses;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.NamedPerson;
import org.lectern.identity.Users;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;
import org.lectern.session.CourseCoach;
import org.lectern.session.SessionPost;

/**
 * Resolves everything that a request names, in one statement per kind; what is unknown or not
 * allowed is a fault at its own pointer.
 */
@ApplicationScoped
class SessionPartsFinder {
  private final Users users;
  private final Courses courses;
  private final Classes classes;
  private final CategoryChoice categories;
  private final CreatorZone zone;

  SessionPartsFinder(
      Users users, Courses courses, Classes classes, CategoryChoice categories, CreatorZone zone) {
    this.users = users;
    this.courses = courses;
    this.classes = classes;
    this.categories = categories;
    this.zone = zone;
  }

  SessionParts find(SessionRequest request, UUID creator, Faults faults) {
    var people = people(request, creator);
    var coaches =
        request.coaches() == null
            ? Set.of(creator)
            : take(people, "/coaches", request.coaches(), SessionPost.COACH, faults);
    var managers = new LinkedHashSet<>(Set.of(creator));
    managers.addAll(take(people, "/managers", request.managers(), SessionPost.MANAGER, faults));
    var category = categories.find(request.category(), faults);
    var found = courses(request, faults);
    return new SessionParts(
        category == null ? null : category.id(),
        zone.of(people.get(creator.toString()).timeZone()),
        coaches,
        managers,
        found.stream().filter(Objects::nonNull).toList(),
        courseCoaches(request, found, people, faults),
        NamedPeople.take(people, "/learners", request.learners(), PlatformRole.LEARNER, faults),
        classes(request, faults));
  }

  private Map<String, NamedPerson> people(SessionRequest request, UUID creator) {
    var names = new LinkedHashSet<>(Set.of(creator.toString()));
    names.addAll(words(request.coaches()));
    names.addAll(words(request.managers()));
    names.addAll(words(request.learners()));
    for (var course : SessionRequest.orNone(request.courses())) {
      if (course != null) names.addAll(words(course.coaches()));
    }
    return users.findByNames(names);
  }

  private static Set<UUID> take(
      Map<String, NamedPerson> people,
      String pointer,
      List<String> names,
      SessionPost post,
      Faults faults) {
    return NamedPeople.take(people, pointer, names, post.least(), faults);
  }

  /** In order, with null for a faulty one, whose fault is already recorded. */
  private List<UUID> courses(SessionRequest request, Faults faults) {
    var asked = SessionRequest.orNone(request.courses());
    var names = asked.stream().map(course -> course == null ? null : course.course()).toList();
    var known = courses.findByNames(words(names));
    var found = new ArrayList<UUID>();
    for (int i = 0; i < names.size(); i++) {
      var course = names.get(i) == null ? null : known.get(names.get(i));
      var pointer = "/courses/" + i + "/course";
      if (course == null && asked.get(i) != null) {
        faults.add(pointer, unknown("unknown-course", names.get(i)));
      } else if (course != null && found.contains(course.id())) {
        faults.add(pointer, "duplicate-course", course.code());
      }
      found.add(course == null ? null : course.id());
    }
    return found;
  }

  private static List<CourseCoach> courseCoaches(
      SessionRequest request, List<UUID> found, Map<String, NamedPerson> people, Faults faults) {
    var coaches = new ArrayList<CourseCoach>();
    for (int i = 0; i < found.size(); i++) {
      var course = request.courses().get(i);
      if (course == null) continue;
      var pointer = "/courses/" + i + "/coaches";
      for (var user : take(people, pointer, course.coaches(), SessionPost.COACH, faults)) {
        coaches.add(new CourseCoach(found.get(i), user));
      }
    }
    return coaches;
  }

  private Set<ClassSummary> classes(SessionRequest request, Faults faults) {
    var names = SessionRequest.orNone(request.classes());
    var known = classes.findByNames(words(names));
    var found = new LinkedHashSet<ClassSummary>();
    for (int i = 0; i < names.size(); i++) {
      var group = names.get(i) == null ? null : known.get(names.get(i));
      if (group != null) found.add(group);
      else {
        faults.add("/classes/" + i, unknown("unknown-class", names.get(i)));
      }
    }
    return found;
  }

  private static Sentence unknown(String code, String given) {
    return given == null ? Sentence.of(code + ".unnamed") : Sentence.of(code + ".named", given);
  }

  private static List<String> words(List<String> names) {
    return SessionRequest.orNone(names).stream().filter(Objects::nonNull).distinct().toList();
  }
}
