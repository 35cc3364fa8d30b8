/**
 * Shows what dates would mean for learners and coaches before anybody saves them. The rule is in
 * {@link org.lectern.access}.
 */
package org.lectern.planning.preview;
