/**
 * People and who is asking: accounts, roles, and the lookup of people by name. How somebody proves
 * who they are is in its subpackages; what they may do in a session is not known here.
 */
package org.lectern.identity;
