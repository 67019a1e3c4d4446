/** Imports the dated lists of least developed, landlocked and small island developing States. */
@NullMarked
package itu.membership.developmentstatus;

import org.jspecify.annotations.NullMarked;
