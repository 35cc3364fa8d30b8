/**
 * People as administrators and planners see them: the list of accounts, and changes that depend on
 * the sessions somebody oversees. The account itself is in {@link org.lectern.identity}.
 */
package org.lectern.people;
