/** What partners and funding sources give, to which themes and where. */
@NullMarked
package itu.membership.partner;

import org.jspecify.annotations.NullMarked;
