/**
 * Duizhao 对照: government notices side by side, measure by measure. Data goes one way, and each stage is a package that knows
 * only the ones before it: {@code read → repair → parse → extract → figure → topic → encode → index → align → change → matrix → export}.
 */
package org.duizhao;
