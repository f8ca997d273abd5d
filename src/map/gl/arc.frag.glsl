precision highp float;

uniform float u_ratio;     // device px a CSS px
uniform float u_halo;      // px of land around an arc; none among very many
uniform vec3 u_land;
uniform vec3 u_handle;

in vec2 v_at;
flat in vec4 v_shaft;
flat in vec4 v_head;
flat in vec4 v_color;
#ifdef MARKED
flat in vec4 v_dash;
flat in vec2 v_marks;
#endif

out vec4 color;

const float OUTLINE = 1.8;

// Px inside the shaft, negative outside.
float shaft(vec2 at) {
  return min(v_shaft.z - at.y, min(v_shaft.x - at.x, at.x - v_shaft.y));
}

// Px inside the head: between its two edges, before its notched back.
float head(vec2 at) {
  return min(at.x * v_head.x - at.y * v_head.y, v_shaft.w + at.y * v_head.w - at.x * v_head.z);
}

float cover(float inside) { return clamp(inside * u_ratio + 0.5, 0.0, 1.0); }

#ifdef MARKED
// Px inside a dash, counted back from the head's shoulders so that a whole dash always meets the head.
float dash(float before_tip) {
  float u = mod(before_tip - v_shaft.y, v_dash.w);
  float first = abs(u - v_dash.x);
  return max(v_dash.x - min(first, v_dash.w - first), v_dash.z - abs(u - v_dash.y));
}
#endif

void main() {
  vec2 at = vec2(v_at.x, abs(v_at.y));
  float s = shaft(at);
  float h = head(at);
  float whole = max(s, h);
  vec4 fill = vec4(v_color.rgb, 1.0);
  float drawn = whole;
  float there = min(1.0, v_color.a / 0.9); // an arc that comes or leaves has no full halo yet
  color = vec4(0.0);
#ifdef MARKED
  drawn = max(min(s, dash(at.x)), h);
  fill.rgb = mix(fill.rgb, u_land, cover(drawn - v_marks.x));
  color = vec4(u_handle, 1.0) * cover(whole + u_halo + OUTLINE) * v_marks.y * there;
#endif
  color = mix(color, vec4(u_land, 1.0), cover(whole + u_halo) * 0.9 * there);
  color = mix(color, fill, cover(drawn) * v_color.a);
}
