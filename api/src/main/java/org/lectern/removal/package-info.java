/**
 * Every removal, with a preview of what goes along. What merely ends, such as signing out, is not
 * here; people and the parts of a session have subpackages.
 */
package org.lectern.removal;
