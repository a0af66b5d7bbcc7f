/** Documents of ten kinds, written by a seeded generator and laid out in eight ways: every character is accounted for in each. */
package org.duizhao.generated;
