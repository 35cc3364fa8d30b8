/** Statements, checked when they are declared, and the rows that they answer. It knows no table. */
package org.lectern.sql;
