/** By when and how long: 6月底前, 为期一年, 5月7日至13日. */
package org.duizhao.extract.time;
