/** What no input may do: cost more than its length, overflow a stack, stop the work on others. The inputs are made here, by generators with a seed. */
package org.duizhao.robust;
