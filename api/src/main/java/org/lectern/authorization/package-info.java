/**
 * May this person do this, now? Every floor above asks here; a verdict is answered, never an
 * entity. The rule itself is in {@link org.lectern.access}, and nothing is written here.
 */
package org.lectern.authorization;
