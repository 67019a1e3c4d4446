/** Acts by hand on memberships after admission: activation, exemption, override, retraction; and the frame of all such acts. */
@NullMarked
package itu.membership.lifecycle;

import org.jspecify.annotations.NullMarked;
