/**
 * How learners get on: reports over what {@link org.lectern.results} keeps, for coaches, managers
 * and learners themselves. Who may see whose is decided in {@link org.lectern.authorization}.
 */
package org.lectern.tracking;
