package org.lectern.matrix;

import org.lectern.access.rights.PlatformRole;

/** Every kind of person who may ask, in the order of the table's columns. */
public enum Person {
  ANONYMOUS(null),
  DEACTIVATED(PlatformRole.SESSION_ADMIN),
  LEARNER_BEFORE(PlatformRole.LEARNER),
  LEARNER_IN(PlatformRole.LEARNER),
  LEARNER_AFTER(PlatformRole.LEARNER),
  LEARNER_ELSEWHERE(PlatformRole.LEARNER),
  COACH_OF_COURSE(PlatformRole.TEACHER),
  COACH_OF_OTHER_COURSE(PlatformRole.TEACHER),
  SESSION_COACH(PlatformRole.TEACHER),
  SESSION_COACH_ELSEWHERE(PlatformRole.TEACHER),
  MANAGER(PlatformRole.SESSION_ADMIN),
  MANAGER_ELSEWHERE(PlatformRole.SESSION_ADMIN),
  ADMINISTRATOR(PlatformRole.ADMIN);

  final PlatformRole role;

  Person(PlatformRole role) {
    this.role = role;
  }
}
