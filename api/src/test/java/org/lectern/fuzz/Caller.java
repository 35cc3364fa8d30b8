package org.lectern.fuzz;

import org.lectern.matrix.Person;

/** The kinds of person who ask; two of them are one person with two kinds of token. */
enum Caller {
  ADMINISTRATOR(Person.ADMINISTRATOR),
  ADMINISTRATORS_SCRIPT(Person.ADMINISTRATOR),
  MANAGER(Person.MANAGER),
  COACH(Person.SESSION_COACH),
  LEARNER(Person.LEARNER_IN),
  NOBODY(Person.ANONYMOUS);

  final Person person;

  Caller(Person person) {
    this.person = person;
  }
}
