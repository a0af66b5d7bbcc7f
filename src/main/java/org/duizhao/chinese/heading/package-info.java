/** The numbers that headings begin with: 一、 （一） 1. （1） 第一章 第一条. */
package org.duizhao.chinese.heading;
