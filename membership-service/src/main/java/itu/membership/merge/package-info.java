/** Makes a duplicate an alias of the organization it stands for, and undoes that; nothing is fused. */
@NullMarked
package itu.membership.merge;

import org.jspecify.annotations.NullMarked;
