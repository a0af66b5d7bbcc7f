/** How often something comes round. */
package org.duizhao.chinese.cycle;
