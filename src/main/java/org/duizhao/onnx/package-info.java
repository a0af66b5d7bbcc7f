/** ONNX Runtime: where its native library lies, and how graphs are opened in it. Its own types are known to those rooms only that run models. */
package org.duizhao.onnx;
