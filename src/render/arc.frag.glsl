#version 300 es
precision highp float;

uniform float u_ratio;     // device px a CSS px
uniform vec3 u_land;
uniform vec3 u_handle;

in float v_along;
in float v_across;
flat in vec4 v_cut;
flat in vec4 v_color;
flat in vec4 v_dash;
flat in int v_marks;

out vec4 color;

const float HALO = 1.5;
const float OUTLINE = 1.8;
const float EDGE = 1.3;    // the line of a hollow arc, px, and at most this part of its width
const float EDGE_PART = 0.3;
const float NOTCH = 0.2;   // how deep the head's back is notched, as a part of its length

// Px inside the shaft, negative outside.
float shaft(float before_tip) {
  return min(v_cut.y - abs(v_across), min(v_along, before_tip - v_cut.z * 0.65));
}

// Px inside the head: between its two edges, before its notched back.
float head(float before_tip) {
  float slope = v_cut.w / v_cut.z;
  float edge = (before_tip * slope - abs(v_across)) / sqrt(1.0 + slope * slope);
  float notch = v_cut.z * NOTCH / v_cut.w;
  float back = (v_cut.z * (1.0 - NOTCH) + notch * abs(v_across) - before_tip) / sqrt(1.0 + notch * notch);
  return min(edge, back);
}

// Px inside a dash, counted back from the head's shoulders so that a whole dash always meets the head.
float dash(float before_tip) {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period < 0.01) return 1e3;
  float u = mod(before_tip - v_cut.z * 0.65, period);
  float first = v_dash.x * 0.5 - min(abs(u - v_dash.x * 0.5), period - abs(u - v_dash.x * 0.5));
  float second = v_dash.z * 0.5 - abs(u - v_dash.x - v_dash.y - v_dash.z * 0.5);
  return max(first, second);
}

float cover(float inside) { return clamp(inside * u_ratio + 0.5, 0.0, 1.0); }

vec4 over(vec3 top, float alpha, vec4 below) { return vec4(top * alpha, alpha) + below * (1.0 - alpha); }

void main() {
  float before_tip = v_cut.x - v_along;
  float s = shaft(before_tip);
  float h = head(before_tip);
  float whole = max(s, h);
  float drawn = max(min(s, dash(before_tip)), h);
  bool hollow = (v_marks & 1) == 1;
  float edge = min(EDGE, v_cut.y * 2.0 * EDGE_PART);
  vec3 fill = hollow ? mix(v_color.rgb, u_land, cover(drawn - edge)) : v_color.rgb;

  float there = min(1.0, v_color.a / 0.9); // an arc that comes or leaves has no full halo yet

  color = vec4(0.0);
  if ((v_marks & 2) == 2) color = over(u_handle, cover(whole + HALO + OUTLINE) * there, color);
  color = over(u_land, cover(whole + HALO) * 0.9 * there, color);
  color = over(fill, cover(drawn) * v_color.a, color);
}
