/** A person's own topics on their way between the codebook, the project and files. */
package org.duizhao.workbench.topic;
